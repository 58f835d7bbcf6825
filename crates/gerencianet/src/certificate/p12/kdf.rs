//! How PKCS#12 makes keys of passwords (RFC 7292, appendix B), and checksums with them.

use hmac::{EagerHash, Hmac, KeyInit, Mac};
use sha2::digest::Digest;
use sha2::digest::block_api::BlockSizeUser;
use zeroize::Zeroizing;

use super::CertificateFault;

/// What a key is for; different keys come from the same password and salt.
#[derive(Clone, Copy)]
pub(super) enum Purpose {
    Encryption = 1,
    InitialVector = 2,
    Checksum = 3,
}

/// How many hashes a file may still have computed. A round of any key counts as one.
pub(super) struct Rounds(u64);

impl Rounds {
    /// A million rounds for each key, a hundred times what programs take, make seven million in the older encryption. So many
    /// take seconds, not minutes, whatever the hash.
    pub(super) const MOST: Rounds = Rounds(8_000_000);

    pub(super) fn spend(&mut self, rounds: u64, times: u64) -> Result<(), CertificateFault> {
        if rounds == 0 {
            return Err(CertificateFault::Malformed);
        }
        let rounds = rounds.checked_mul(times).ok_or(CertificateFault::TooManyRounds)?;
        self.0 = self.0.checked_sub(rounds).ok_or(CertificateFault::TooManyRounds)?;
        Ok(())
    }
}

/// Fills a key from a password as PKCS#12 writes it: UTF-16, the highest byte first, with a zero at the end.
pub(super) fn derive<D: Digest + BlockSizeUser>(
    password: &[u8],
    salt: &[u8],
    purpose: Purpose,
    rounds: u64,
    key: &mut [u8],
) {
    let block = D::block_size();
    let repeated = |text: &[u8]| {
        let length = text.len().next_multiple_of(block);
        text.iter().copied().cycle().take(length).collect::<Vec<u8>>()
    };
    let diversifier = vec![purpose as u8; block];
    // In the words of the appendix this is I, made of S and P.
    let mut input = Zeroizing::new(repeated(salt));
    let password = Zeroizing::new(repeated(password));
    let mut joined = Zeroizing::new(Vec::with_capacity(input.len() + password.len()));
    joined.extend_from_slice(&input);
    joined.extend_from_slice(&password);
    std::mem::swap(&mut input, &mut joined);

    for part in key.chunks_mut(<D as Digest>::output_size()) {
        let mut hash = D::new().chain_update(&diversifier).chain_update(input.as_slice()).finalize();
        for _ in 1..rounds {
            hash = D::digest(&hash);
        }
        part.copy_from_slice(&hash[..part.len()]);
        for chunk in input.chunks_mut(block) {
            // Adds the hash, repeated to the length of a block, and one.
            let mut carry = 1;
            for (index, byte) in chunk.iter_mut().enumerate().rev() {
                let sum = u16::from(*byte) + u16::from(hash[index % hash.len()]) + carry;
                *byte = sum as u8;
                carry = sum >> 8;
            }
        }
    }
}

/// Whether a text has this checksum under a password.
pub(super) fn verify<D: Digest + BlockSizeUser + EagerHash>(
    password: &[u8],
    salt: &[u8],
    rounds: u64,
    text: &[u8],
    checksum: &[u8],
) -> bool {
    let mut key = Zeroizing::new(vec![0; <D as Digest>::output_size()]);
    derive::<D>(password, salt, Purpose::Checksum, rounds, &mut key);
    let mac = Hmac::<D>::new_from_slice(&key).expect("a key of any length will do");
    mac.chain_update(text).verify_slice(checksum).is_ok()
}
