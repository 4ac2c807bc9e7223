/**
 * What happens while somebody types: pairs of signs, indentation, comments, and the keys of journey
 * editors. Only what cannot wait for an answer is decided here; layout is the server's.
 */
package org.journeydsl.eclipse.typing;
