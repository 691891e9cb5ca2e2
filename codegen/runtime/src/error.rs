//! What can go wrong with a call, and what a program may do about it.

/// Why a call did not give a reply.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {}
