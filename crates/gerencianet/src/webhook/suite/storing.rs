//! What goes in, what comes out, and when.

use std::time::Duration;

use crate::webhook::suite::transactions::Books;
use crate::webhook::suite::{Bench, LEASE, keys, received, refund};
use crate::webhook::{Event, Inbox, TransactionalInbox};

pub(in crate::webhook) async fn an_event_is_stored_once_and_comes_out_as_it_went_in<B: Bench>() {
    let bench = B::new().await;
    let inbox = bench.open().await;
    let odd =
        Event::read(r#"{"pix": [{"endToEndId": "E2", "infoPagador": "\u0000 ' \\ olá \ud83d\ude00"}]}"#.as_bytes());
    let events = [received("E1"), odd.unwrap().remove(0), received("E1")];
    assert_eq!(inbox.put(&events).await.unwrap(), [true, true, false]);
    assert_eq!(inbox.put(&events[1..2]).await.unwrap(), [false]);
    assert!(inbox.put(&[]).await.unwrap().is_empty());
    let claims = inbox.claim(10, LEASE).await.unwrap();
    assert!(claims.iter().map(|claim| &claim.event).eq(&events[..2]));
    assert!(claims.iter().all(|claim| claim.attempt == 1));
}

pub(in crate::webhook) async fn an_event_is_given_to_one_only_until_its_lease_ends<B: Bench>() {
    let bench = B::new().await;
    let inbox = bench.open().await;
    inbox.put(&[received("E1"), received("E2"), received("E3")]).await.unwrap();
    let first = inbox.claim(2, LEASE).await.unwrap();
    assert_eq!(keys(&first), ["pix-received/E1", "pix-received/E2"]);
    assert_eq!(keys(&inbox.claim(2, LEASE).await.unwrap()), ["pix-received/E3"]);
    assert!(inbox.claim(2, LEASE).await.unwrap().is_empty());

    assert!(inbox.handled(&first[0]).await.unwrap());
    bench.pass(LEASE / 2).await;
    assert!(inbox.claim(9, LEASE).await.unwrap().is_empty());
    bench.pass(LEASE / 2).await;
    let second = inbox.claim(9, LEASE).await.unwrap();
    assert_eq!(keys(&second), ["pix-received/E2", "pix-received/E3"]);
    assert_eq!(second[0].attempt, 2);

    // The first worker comes back too late, and changes nothing.
    assert!(!inbox.handled(&first[1]).await.unwrap());
    assert!(!inbox.retry(&first[1], Duration::ZERO).await.unwrap());
    assert!(!inbox.bury(&first[1]).await.unwrap());
    assert!(inbox.claim(9, LEASE).await.unwrap().is_empty());
    assert!(inbox.handled(&second[0]).await.unwrap());
    assert!(!inbox.handled(&second[0]).await.unwrap());
}

pub(in crate::webhook) async fn the_oldest_that_is_due_is_given_first<B: Bench>() {
    let bench = B::new().await;
    let inbox = bench.open().await;
    inbox.put(&[received("E1"), received("E2"), received("E3")]).await.unwrap();
    for attempt in 1..=3 {
        // Wherever a store keeps what was changed last.
        let first = inbox.claim(1, LEASE).await.unwrap();
        assert_eq!((keys(&first), first[0].attempt), (vec!["pix-received/E1"], attempt));
        assert!(inbox.retry(&first[0], Duration::ZERO).await.unwrap());
    }
    assert_eq!(keys(&inbox.claim(9, LEASE).await.unwrap()), ["pix-received/E1", "pix-received/E2", "pix-received/E3"]);
}

pub(in crate::webhook) async fn events_of_one_subject_are_given_one_after_the_other<B: Bench>() {
    let bench = B::new().await;
    let inbox = bench.open().await;
    let events = [received("E1"), refund("E1", "EM_PROCESSAMENTO"), received("E2"), refund("E1", "DEVOLVIDO")];
    inbox.put(&events).await.unwrap();
    let claims = inbox.claim(9, LEASE).await.unwrap();
    assert_eq!(keys(&claims), ["pix-received/E1", "pix-received/E2"]);
    // One that failed holds up those after it.
    assert!(inbox.retry(&claims[0], LEASE * 5).await.unwrap());
    bench.pass(LEASE * 4).await;
    let unfinished = inbox.claim(9, LEASE).await.unwrap();
    assert_eq!(keys(&unfinished), ["pix-received/E2"]);
    bench.pass(LEASE).await;
    let again = inbox.claim(1, LEASE).await.unwrap();
    assert_eq!((keys(&again), again[0].attempt), (vec!["pix-received/E1"], 2));
    assert!(inbox.handled(&again[0]).await.unwrap());
    let next = inbox.claim(1, LEASE).await.unwrap();
    assert_eq!(keys(&next), ["pix-refund/E1/R/EM_PROCESSAMENTO"]);
    // One that was given up does not.
    assert!(inbox.bury(&next[0]).await.unwrap());
    let last = inbox.claim(9, LEASE).await.unwrap();
    assert!(keys(&last).contains(&"pix-refund/E1/R/DEVOLVIDO"));
}

pub(in crate::webhook) async fn a_revived_event_waits_while_another_of_its_subject_is_being_handled<B: Bench>() {
    let bench = B::new().await;
    let inbox = bench.open().await;
    inbox.put(&[received("E1"), refund("E1", "DEVOLVIDO")]).await.unwrap();
    let dead = inbox.claim(1, LEASE).await.unwrap();
    assert!(inbox.bury(&dead[0]).await.unwrap());
    let later = inbox.claim(9, LEASE).await.unwrap();
    assert_eq!(keys(&later), ["pix-refund/E1/R/DEVOLVIDO"]);
    assert!(inbox.revive(dead[0].number).await.unwrap());
    assert!(inbox.claim(9, LEASE).await.unwrap().is_empty());
    assert!(inbox.handled(&later[0]).await.unwrap());
    assert_eq!(keys(&inbox.claim(9, LEASE).await.unwrap()), ["pix-received/E1"]);
}

pub(in crate::webhook) async fn dead_letters_stay_until_they_are_revived<B: Bench>() {
    let bench = B::new().await;
    let inbox = bench.open().await;
    let came = bench.start();
    inbox.put(&[received("E1"), received("E2"), received("E3")]).await.unwrap();
    for claim in &inbox.claim(9, LEASE).await.unwrap() {
        assert!(inbox.bury(claim).await.unwrap());
    }
    let letters = inbox.dead_letters(0, 2).await.unwrap();
    let late = letters[0].received_at.duration_since(came).unwrap_or_else(|early| early.duration());
    assert!(late < LEASE, "{late:?}");
    assert_eq!(letters.iter().map(|letter| letter.event.clone()).collect::<Vec<_>>(), [received("E1"), received("E2")]);
    assert_eq!(letters[0].attempts, 1);
    let rest = inbox.dead_letters(letters[1].number, 2).await.unwrap();
    assert_eq!(rest.len(), 1);

    bench.pass(LEASE * 1000).await;
    assert!(inbox.claim(9, LEASE).await.unwrap().is_empty());
    assert_eq!(inbox.put(&[received("E1")]).await.unwrap(), [false]);
    assert!(inbox.revive(letters[1].number).await.unwrap());
    assert!(!inbox.revive(letters[1].number).await.unwrap());
    let claims = inbox.claim(9, LEASE).await.unwrap();
    assert_eq!((keys(&claims), claims[0].attempt), (vec!["pix-received/E2"], 1));
    assert_eq!(inbox.dead_letters(0, 9).await.unwrap().len(), 2);
}

pub(in crate::webhook) async fn a_claim_from_before_an_event_was_given_up_and_revived_changes_nothing<B: Bench>() {
    let bench = B::new().await;
    let inbox = bench.open().await;
    inbox.put(&[received("E1")]).await.unwrap();
    // A worker that is held up for long, beyond its lease, and all that happens meanwhile.
    let late = inbox.claim(1, LEASE).await.unwrap().remove(0);
    bench.pass(LEASE).await;
    let second = inbox.claim(1, LEASE).await.unwrap().remove(0);
    assert!(inbox.bury(&second).await.unwrap());
    assert!(inbox.revive(second.number).await.unwrap());
    let third = inbox.claim(1, LEASE).await.unwrap().remove(0);
    assert_eq!((late.attempt, third.attempt), (1, 1));

    assert!(!inbox.handled(&late).await.unwrap());
    assert!(!inbox.retry(&late, Duration::ZERO).await.unwrap());
    assert!(!inbox.bury(&late).await.unwrap());
    assert!(!inbox.handle_with(&late, &Books::<B>::new([], false)).await.unwrap());
    assert!(inbox.claim(1, LEASE).await.unwrap().is_empty());
    assert!(inbox.handle_with(&third, &Books::<B>::new([], false)).await.unwrap());
    assert_eq!(bench.books().await, ["pix-received/E1"]);
}

pub(in crate::webhook) async fn an_inbox_tells_of_what_is_put_and_of_what_is_revived<B: Bench>() {
    let bench = B::new().await;
    let inbox = bench.open().await;
    let told = async || tokio::time::timeout(LEASE / 2, inbox.arrival()).await.is_ok();
    inbox.put(&[received("E1")]).await.unwrap();
    assert!(told().await);
    let claim = inbox.claim(1, LEASE).await.unwrap().remove(0);
    assert!(inbox.bury(&claim).await.unwrap());
    assert!(inbox.revive(claim.number).await.unwrap());
    assert!(told().await);
}

pub(in crate::webhook) async fn what_was_purged_is_still_known<B: Bench>() {
    let bench = B::new().await;
    let inbox = bench.open().await;
    inbox.put(&[received("E1"), received("E2"), received("E3")]).await.unwrap();
    let claims = inbox.claim(9, LEASE).await.unwrap();
    assert!(inbox.handled(&claims[0]).await.unwrap());
    assert!(inbox.bury(&claims[1]).await.unwrap());
    bench.pass(LEASE).await;
    assert_eq!(inbox.purge(LEASE * 2).await.unwrap(), 0);
    bench.pass(LEASE * 2).await;
    assert_eq!(inbox.purge(LEASE * 2).await.unwrap(), 1);
    assert_eq!(inbox.purge(LEASE * 2).await.unwrap(), 0);
    assert_eq!(bench.kept().await, ["", received("E2").json(), received("E3").json()]);
    assert_eq!(inbox.put(&[received("E1")]).await.unwrap(), [false]);
}

pub(in crate::webhook) async fn a_batch_is_stored_whole_or_not_at_all<B: Bench>() {
    let bench = B::new().await;
    let inbox = bench.open().await;
    bench.refuse("pix-received/E2").await;
    assert!(inbox.put(&[received("E1"), received("E2")]).await.is_err());
    assert!(inbox.claim(9, LEASE).await.unwrap().is_empty());
    assert_eq!(inbox.put(&[received("E1")]).await.unwrap(), [true]);
}

pub(in crate::webhook) async fn what_was_stored_is_there_for_whoever_opens_the_inbox_again<B: Bench>() {
    let bench = B::new().await;
    let inbox = bench.open().await;
    inbox.put(&[received("E1")]).await.unwrap();
    inbox.claim(9, LEASE).await.unwrap();
    drop(inbox);
    let inbox = bench.open().await;
    assert!(inbox.claim(9, LEASE).await.unwrap().is_empty());
    bench.pass(LEASE).await;
    assert_eq!(keys(&inbox.claim(9, LEASE).await.unwrap()), ["pix-received/E1"]);
}

pub(in crate::webhook) async fn many_at_once_get_each_event_once<B: Bench>() {
    let bench = B::new().await;
    let inboxes = [bench.open().await, bench.open().await];
    let puts = (0..8).map(|part: usize| {
        let inbox = inboxes[part % 2].clone();
        tokio::spawn(async move {
            let mut new = 0;
            for number in 0..50 {
                // Everybody brings the events of a neighbour too, some in another order.
                let mut events =
                    [received(&format!("E{part}-{number}")), received(&format!("E{}-{number}", (part + 1) % 8))];
                events.rotate_left(part % 2);
                new += inbox.put(&events).await.unwrap().into_iter().filter(|is_new| *is_new).count();
            }
            new
        })
    });
    let mut new = 0;
    for put in puts.collect::<Vec<_>>() {
        new += put.await.unwrap();
    }
    assert_eq!(new, 400);
    let claims = (0..8).map(|part: usize| {
        let inbox = inboxes[part % 2].clone();
        tokio::spawn(async move {
            let mut keys = Vec::new();
            loop {
                let claims = inbox.claim(7, LEASE * 100).await.unwrap();
                if claims.is_empty() {
                    return keys;
                }
                keys.extend(claims.into_iter().map(|claim| claim.event.key().to_owned()));
            }
        })
    });
    let mut keys = Vec::new();
    for claim in claims.collect::<Vec<_>>() {
        keys.extend(claim.await.unwrap());
    }
    // Whoever comes while all that is left is being claimed by others goes home; it is their last claim.
    assert_eq!(keys.len(), 400);
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), 400);
}
