/** Style sheets are put beside the script by the build; importing one gives nothing. */
declare module '*.css'
