/** English words that are Danish words too, mostly others: they do not tell which language a text is in, and stay where Danish is mixed in. */
export const wordsOfBoth = `
alarm an and app appeal arm at bad bag barn bed binder bit bold brand bring by damp date den digs dog dragon drop eleven end fan far fart fast fat fed
find fine finger fire fold for fork form fort fri gab gang gave gift give glad glas gnaver god grim gut ham handle hang hans hat have hedge her hest
hit hold hug hun hver i if institution intern ipad journal jurist kind land led leg let lift listen live log lot love lump mad made mail man mark men
mere mine mon most note nu or oven over pant part pens per person pig pile pine plan plaster pond pose post pot private rat regret rent rest ride rig
ring rod role rope rose rude sad safe sand sang sat send sender sent set side sink sit skin slag slap slid slim slot smart smile sms snart so song
sort spar spat spin sport spot spring stamp stand star start stem step stole stop store storm stress stride sum sur sure tag tale talent talk tank
text tilt time tip to tone top trick trip tube tun type under urn vase vent vest visit wise
`
