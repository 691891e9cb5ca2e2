//! Tests that read replies as the called function does. They are one test program, so that the table of all readers is
//! compiled once.

#![allow(deprecated, reason = "deprecated functions are read as well")]

mod odd_members;
mod recorded;

use cpanel::reply::Misfit;
use cpanel::{Error, Named, RawReply, decode};

include!(concat!(env!("OUT_DIR"), "/dispatch.rs"));

/// Reads a reply as one function does. Returns the misfits.
type Reader = fn(RawReply) -> Result<Vec<Misfit>, Error>;

fn read<E: Named>(raw: RawReply) -> Result<Vec<Misfit>, Error> {
    decode::<E::Data>(&E::CALL, raw).map(|reply| reply.misfits)
}
