/** A pair with this score that is not suggested is something that a person should look at before calling a function absent. */
export const worthALook = 0.25;
