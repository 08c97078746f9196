/**
 * First names that are common among children, parents and staff in Copenhagen, written down for this use.
 * Longer is not always better: a name that is also an ordinary word stands among the doubtful ones, and needs its
 * surroundings to be taken for a name.
 */
import { fold } from '../fold.js'
import { rarerNames } from './rarer-first-names.js'

const girls = `
  Aaliyah Adele Agnes Agnete Agnethe Aia Aisha Aicha Albina Aleksandra Alexandra Alice Alina Alma Amal Amalia Amalie Amanda Amina Amira
  Amna Andrea Anastasia Ane Aneta Anette Annette Angelina Anika Anita Anja Ann Anna Annabell Annalise Anne Annelise Anne-Marie Anne-Mette
  Annemette Annika Antonia Arwa Ariana Asiya Asma Asta Astrid Augusta Aya Ayah Ayaan Aylin Ayse Ayşe Azra Beate Beatrice Bente Benedicte
  Benedikte Berit Bertha Betina Bettina Birgit Birgitte Birthe Bodil Britt Britta Brigitte Bushra Camilla Carina Carla Carolina Caroline
  Cathrine Catrine Cecilia Cecilie Charlotte Christel Christiane Christina Christine Clara Conny Connie Dagmar Dagny Danielle Daniella
  Deniz Ditte Diana Dicte Dina Djamila Dorit Dorte Dorthe Dorthea Edith Ebba Elena Elif Elin Eline Elina Elisa Elisabeth Elise Eliza Ella
  Ellen Ellinor Elma Elna Else Elsa Elsebeth Elva Elvira Ema Emilia Emilie Emily Emine Emma Emmy Ester Esther Esma Esra Eva Evelyn Fadumo
  Farah Farida Fatema Fatima Fatimah Fatma Fatme Faduma Fatoumata Felicia Fie Filippa Fiona Fiza Franka Freja Freya Frida Frederikke
  Gerda Gitte Grethe Grete Gudrun Gunhild Guri Gurli Hafsa Hajar Hala Halima Hana Hanan Hanna Hannah Hanne Hawa Heba Hedvig Hedda Heidi
  Helen Helena Helene Helga Helle Henny Henriette Hibo Hilda Hilma Hodan Huda Ida Ikra Ilse Iman Inaya Ines Inga Inge Ingeborg Inger
  Ingrid Irene Irina Isabel Isabella Isabelle Ivana Izabella Jamila Jane Janne Jannie Jasmina Jeanette Jeanne Jelena Jennifer Jenny
  Jessica Jette Joan Joanna Johanna Johanne Jolanta Jonna Josefine Josephine Judith Julia Juliana Julie Juliane Jytte Kaja Kamilla
  Kamille Karen Karin Karina Karla Karoline Katarina Katarzyna Kate Kathrine Katharina Katja Katrine Khadija Khadra Kirsten Kirstine
  Klara Kristina Kristine Laila Lana Lamia Latifa Laura Laura-Marie Laurine Layan Layla Lea Leah Leila Leja Lene Lena Leonora Leyla Lilian Lillian
  Lilly Lina Linda Linea Linnea Lisa Lisbet Lisbeth Lisa-Marie Lise Liselotte Liva Livia Liza Lone Lotte Louisa Louise Lucia Lucca Luisa
  Lulu Luna Lykke-Marie Lærke Madeleine Magda Magdalena Maha Mai-Britt Maj-Britt Maiken Maja Majbritt Malak Malene Malgorzata Malika Malin
  Malou Manal Margit Margot Margrethe Maria Mariam Marianne Marie Marie-Louise Marika Marina Marion Marlene Martha Martine Marwa Mary
  Maryam Mathilda Mathilde Maya Mayar Medina Melanie Melina Melis Melissa Merete Meryem Merve Meta Mette Mia Michala Michelle Mie Mille Milla
  Mina Mira Mirjam Monica Monika Mona Muna Munira Nabila Nada Nadia Nadja Naja Naima Najma Nanna Naomi Natalia Natalie Natasha Nathalie
  Nawal Nicole Nicoline Nicolina Nikita Nikoline Nina Noor Nora Nour Nura Nurcan Nynne Oda Olga Olivia Olena Oksana Othilia Paula Pauline Pernille
  Petra Pia Priya Rabia Rachel Rahma Rana Randi Rania Ranim Rawan Rebecca Rebekka Regitze Rikke Rima Rita Rosa Rosalina Roya Rukhsana Rukia
  Runa Ruth Saba Sabina Sabrina Sadia Safa Safia Sahar Sahra Salma Samia Samira Sana Sandra Sanne Sara Sarah Saynab Selin Selina Selma
  Shaima Shirin Sidra Sidsel Sif Signe Sigrid Silje Simone Siri Smilla Sofia Sofie Sofie-Amalie Solveig Solvej Sonja Sophia Sophie Stella
  Stephanie Stine Sumaya Sumeyye Susan Susanne Svetlana Sylvia Tahira Tamara Tanja Tara Tatiana Tea Teresa Thea Therese Tilde Tina Tine Tiril
  Tove Trine Tuba Tülay Ulla Ursula Vanessa Vera Veronica Vibeke Vicki Victoria Vigga Viktoria Vilma Viola Vivi Vivian Warda Wiktoria Winnie
  Xenia Yara Yasemin Yasmin Yasmina Yasmine Ylva Yvonne Zahra Zainab Zaynab Zara Zehra Zeinab Zeliha Zeynep Zofia Zoe Zohra Zuzanna
  Mads Ole Olivia Stella Sonja Dagmar Abel Charlie Christel Katinka Isa Inge Noor Nada Muna Amal Pia Ane Rita Leonora Robin Odin Thit Yrsa
  Villy Merlin Rosita Rufus Mynte Naya Neel Ulrikke Dahlia Noel Saga Mila Mio Jasmin Bella Savannah Sunniva Philippa Pernilla Rasmine Vega
  Gaia Mille Iris Iben Gry Fanny Nemo Ruby Poppy Violet Ivy Daisy Merle Iman Roman Tore Eske Bob Chris Frey Rasmine Jens-Ole Viva Wilma
  Åse Aase`

const boys = `
  Aaron Abbas Abdallah Abdi Abdirahman Abdul Abdulahi Abdullah Abdullahi Abdulrahman Abel Abdelkader Abu Adam Adem Adil Adnan Adrian Ahmad Ahmed Ahmet Akif
  Aksel Alaa Albert Aleksander Alex Alexander Alfred Ali Allan Alvin Amin Amir Ammar Amr Anas Anders Andreas Andrzej Anton Antonio Arda Arian
  Arif Armin Arne Arnold Aron Arthur Artur Asbjørn Asger Asim Asmus Atif Ayman Ayub Aziz Bashir Bastian Benjamin Benny Bent Berat Bertil
  Bertram Bilal Birger Bjarke Bjarne Bogdan Boris Brian Burak Børge Can Carl Carl-Emil Carlo Carsten Casper Caspar Cem Charlie Christian
  Christoffer Christopher Claes Claus Conrad Cornelius Daniel Danny Dariusz David Davud Dawid Dean Dennis Dion Dmitri Ebbe Edgar Eduard Edvard
  Edward Egon Eigil Einar Ejnar Eik Elias Elliot Elliott Ellis Elmer Elvin Emil Emin Emir Emre Enes Eric Erik Erling Ernst Esben Eskild
  Eskil Eyad Fabian Fadi Fahad Faisal Faris Farhan Farid Felix Filip Finn Flemming Folke Frans Fredrik Frederik Frej Frode Fuad Gabriel
  Georg George Gert Gorm Gregers Gunnar Gustav Habib Hadi Hakan Hamid Hamza Hannibal Hans-Christian Hans-Henrik Harald Harry Haris Hasan Hashim
  Hassan Hector Helge Hemming Henning Henrik Henry Herbert Herman Hjalmar Holger Hubert Hugo Husein Hussein Hüseyin Ian Ib Ibrahim
  Idris Igor Ilias Ilyas Imad Imran Ingolf Isa Isak Ismail Ivan Iver Ivar Iwan Jack Jacob Jaber Jakob Jamal James Jamil Janus Jasper Jawad Jens Jeppe
  Jeremy Jes Jesper Jim Jimmy Joachim Joakim Jochum Joel Johan Johannes John Johnny Jon Jonas Jonatan Jonathan Jordan Josef Joseph
  Joshua Julian Julius Junaid Jørgen Jørn Kaj Kai Kalle Kamal Kareem Karim Karl Karl-Emil Karsten Kasper Kassem Kay Keld Kemal Kenan Kenneth Kenni
  Kerem Kevin Khaled Khalid Khalil Kian Kim Kjeld Klaus Knud Konrad Kristian Kristoffer Krzysztof Kurt Lars Lasse Lauge Laurits Laurids
  Lauritz Lasse-Emil Leif Lennart Leo Leon Leonard Leonardo Levi Liam Linus Loke Louie Louis Luca Lucas Ludvig Lui Luis Luka Lukas Lukasz Mads
  Magne Magnus Mahad Mahdi Mahmoud Mahmud Mahir Malik Malte Malthe Marcin Marco Marcus Marek Marinus Mario Marius Markus Martin Marvin Matas Mateusz
  Mathias Mathis Matteo Matthias Mattias Max Maximilian Mehdi Mehmet Melvin Merlin Michael Michal Mik Mika Mikael Mikail Mike Mikkel
  Milad Milan Milas Milo Miran Mogens Mohamad Mohamed Mohammad Mohammed Muhammed Mohamud Morten Moses Muhammad Muhamed Muhammet Murat
  Musa Mustafa Musab Nabil Nader Naser Nathan Neo Nicholas Nicklas Nicki Nicolai Nicolaj Niclas Niels Nikola Nikolaj Nikolai Nima Nikolas
  Nils Noa Noah Nohr Oguz Olaf Oliver Ole Oleksandr Olav Oluf Omar Omer Ömer Onur Orhan Oskar Oscar Osman Othello Otto Ove Owais Palle Pascal Patrick Patrik
  Paul Pawel Peder Peer Pelle Peter Philip Phillip Piet Piotr Poul Poul-Erik Preben Rafael Rafi Rahim Ralf Rami Ramin Rashid Rasmus Rayan
  Reza Richard Rico Robert Robin Roger Roland Roman Ronni Ronnie Ronald Rune Ryan Sabir Sadik Saif Salah Salem Saleh Salim Salman Sam Sami Samir
  Samuel Samy Sander Sebastian Selim Semih Serhat Sigurd Silas Silus Simon Sigfred Sivert Sixten Sofus Sonny Sophus Stefan Steen Stig
  Steffen Stephan Steven Sune Sverre Svante Sylvester Søren Taha Talha Tariq Tarik Theis Theo Theodor Thomas Thor Thorbjørn Thorkild Thorvald Tim
  Tobias Toke Tom Tommy Tonny Tony Tor Torben Tore Torsten Troels Tristan Tyge Ulf Ulrik Umar Umut Usama Usman Uffe Valdemar Verner Victor
  Viggo Viktor Vilhelm Vilfred Villads Villiam Villy Villum Vincent Vitus Vladimir Volodymyr Walid Waleed Walter Werner Wiktor William Yahya Yasin Yassin
  Younes Younis Yunus Yusuf Yusef Youssef Zain Zaid Zakaria Zakarias Zayd Zayn Ziad Zubair Åge Aage Øyvind`

const doubtful = `
  Alba Amor Angel Anker April Art Asia Ask Aske August Aurora Birk Bjørk Bjørn Bo Bror Dan Eja Ea Else Elle Faith Falke Flora Fred Frank
  Fryd Grace Hans Hope Islam Ivalo Jan Joy Juni Juli Kit Kristen Lilje Lily Lin Line Linde Liv Loa Lo Lykke Mai Maj Mark Marts Miles My Nil
  Nor Nord Paris Per Perle Pil Rav Ravn River Roar Rock Rose Said Sine Siv Skjold Sky Sol Sommer Star Sten Storm Svend Tage Tess Tue Una
  Valentin Vester Venus Vilje Villa Vinter Vita Vår Ørn Ulv Pi Penny Can Christ Jordan Max Milan Medina Tor Vera`

/** Surnames that are no ordinary words; taken where no sentence begins. */
const families = `
  Jensen Nielsen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen Olsen Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen Jakobsen Jacobsen
  Mikkelsen Michelsen Olesen Frederiksen Laursen Henriksen Eriksen Kristiansen Simonsen Clausen Svendsen Andreasen Iversen Jeppesen Nissen Lauridsen Mogensen Jespersen Frandsen Jessen Carlsen Karlsen
  Bertelsen Danielsen Davidsen Steffensen Villadsen Ibsen Nygaard Kjær Schmidt Nguyen Tran Yilmaz Yildiz Kaya Demir Celik Öztürk Hussain Mohamud Warsame Khalaf Chaudhry Malik Butt Kowalski Kowalska Nowak
  Bruun Kjeldsen Overgaard Søndergaard Østergaard Nørgaard Lindegaard Toft Dalgaard Damgaard Kirkegaard Vestergaard Mølgaard Testrup Bjerregaard Thygesen Enevoldsen Gregersen Paulsen Hermansen`

/** The names that are also words, and so need surroundings that speak for a person, folded. */
export const doubtfulNames: ReadonlySet<string> = new Set(read(doubtful))
/** The names that no ordinary Danish word looks like, folded. */
export const sureNames: ReadonlySet<string> = new Set(
  read(`${girls} ${boys} ${rarerNames}`).filter((name) => !doubtfulNames.has(name)),
)

/** Folded. */
export const surnames: ReadonlySet<string> = new Set(read(families))

function read(names: string): string[] {
  return names.trim().split(/\s+/).map(fold)
}
