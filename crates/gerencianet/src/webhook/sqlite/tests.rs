use std::env;
use std::fs;
use std::path::PathBuf;
use std::process;
use std::sync::atomic::{AtomicU32, Ordering};

use super::*;
use crate::clock::VirtualClock;

const LEASE: Duration = Duration::from_secs(120);

/// A folder for one database, which goes away with it.
pub(in crate::webhook) struct Folder(PathBuf);

impl Folder {
    pub(in crate::webhook) fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let count = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("gerencianet-inbox-{}-{count}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        Folder(folder)
    }

    pub(in crate::webhook) fn file(&self) -> PathBuf {
        self.0.join("inbox.sqlite")
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // A folder that stays behind breaks no test.
        let _ = fs::remove_dir_all(&self.0);
    }
}

async fn inbox() -> (SqliteInbox, Arc<VirtualClock>, Folder) {
    let (folder, clock) = (Folder::new(), Arc::new(VirtualClock::new()));
    (SqliteInbox::open(folder.file()).await.unwrap().clock(clock.clone()), clock, folder)
}

pub(in crate::webhook) fn received(id: &str) -> Event {
    Event::read(format!(r#"{{"pix": [{{"endToEndId": "{id}", "valor": "1.00"}}]}}"#).as_bytes()).unwrap().remove(0)
}

pub(in crate::webhook) fn refund(id: &str, status: &str) -> Event {
    let body = format!(
        r#"{{"pix": [{{"endToEndId": "{id}", "valor": "1.00", "devolucoes": [{{"id": "R", "status": "{status}"}}]}}]}}"#
    );
    Event::read(body.as_bytes()).unwrap().remove(1)
}

fn keys(claims: &[Claim]) -> Vec<&str> {
    claims.iter().map(|claim| claim.event.key()).collect()
}

#[tokio::test]
async fn an_event_is_stored_once_and_comes_out_as_it_went_in() {
    let (inbox, _, _folder) = inbox().await;
    let events = [received("E1"), received("E2"), received("E1")];
    assert_eq!(inbox.put(&events).await.unwrap(), [true, true, false]);
    assert_eq!(inbox.put(&events[1..2]).await.unwrap(), [false]);
    let claims = inbox.claim(10, LEASE).await.unwrap();
    assert_eq!(claims.iter().map(|claim| claim.event.clone()).collect::<Vec<_>>(), events[..2]);
    assert!(claims.iter().all(|claim| claim.attempt == 1));
}

#[tokio::test]
async fn a_calendar_that_is_set_back_holds_up_nothing_new() {
    let (inbox, clock, _folder) = inbox().await;
    inbox.put(&[received("E1")]).await.unwrap();
    clock.set_calendar(clock.system_now() - Duration::from_secs(86_400));
    assert_eq!(inbox.claim(9, LEASE).await.unwrap().len(), 1);
}

#[tokio::test]
async fn an_event_is_given_to_one_only_until_its_lease_ends() {
    let (inbox, clock, _folder) = inbox().await;
    inbox.put(&[received("E1"), received("E2"), received("E3")]).await.unwrap();
    let first = inbox.claim(2, LEASE).await.unwrap();
    assert_eq!(keys(&first), ["pix-received/E1", "pix-received/E2"]);
    assert_eq!(keys(&inbox.claim(2, LEASE).await.unwrap()), ["pix-received/E3"]);
    assert!(inbox.claim(2, LEASE).await.unwrap().is_empty());

    assert!(inbox.handled(&first[0]).await.unwrap());
    clock.advance(LEASE - Duration::from_secs(1));
    assert!(inbox.claim(9, LEASE).await.unwrap().is_empty());
    clock.advance(Duration::from_secs(1));
    let second = inbox.claim(9, LEASE).await.unwrap();
    assert_eq!(keys(&second), ["pix-received/E2", "pix-received/E3"]);
    assert_eq!(second[0].attempt, 2);

    // The first worker comes back too late, and changes nothing.
    assert!(!inbox.handled(&first[1]).await.unwrap());
    assert!(!inbox.retry(&first[1], Duration::ZERO).await.unwrap());
    assert!(!inbox.bury(&first[1]).await.unwrap());
    assert!(inbox.handled(&second[0]).await.unwrap());
    assert!(!inbox.handled(&second[0]).await.unwrap());
}

#[tokio::test]
async fn events_of_one_subject_are_given_one_after_the_other() {
    let (inbox, clock, _folder) = inbox().await;
    inbox
        .put(&[received("E1"), refund("E1", "EM_PROCESSAMENTO"), received("E2"), refund("E1", "DEVOLVIDO")])
        .await
        .unwrap();
    let claims = inbox.claim(9, LEASE).await.unwrap();
    assert_eq!(keys(&claims), ["pix-received/E1", "pix-received/E2"]);
    // One that failed holds up those after it.
    assert!(inbox.retry(&claims[0], Duration::from_secs(5)).await.unwrap());
    assert!(inbox.claim(9, LEASE).await.unwrap().is_empty());
    clock.advance(Duration::from_secs(5));
    let again = inbox.claim(9, LEASE).await.unwrap();
    assert_eq!((keys(&again), again[0].attempt), (vec!["pix-received/E1"], 2));
    assert!(inbox.handled(&again[0]).await.unwrap());
    let next = inbox.claim(9, LEASE).await.unwrap();
    assert_eq!(keys(&next), ["pix-refund/E1/R/EM_PROCESSAMENTO"]);
    // One that was given up does not.
    assert!(inbox.bury(&next[0]).await.unwrap());
    assert_eq!(keys(&inbox.claim(9, LEASE).await.unwrap()), ["pix-refund/E1/R/DEVOLVIDO"]);
}

#[tokio::test]
async fn dead_letters_stay_until_they_are_revived() {
    let (inbox, clock, _folder) = inbox().await;
    let came = clock.system_now();
    inbox.put(&[received("E1"), received("E2"), received("E3")]).await.unwrap();
    for claim in &inbox.claim(9, LEASE).await.unwrap() {
        assert!(inbox.bury(claim).await.unwrap());
    }
    clock.advance(LEASE * 1000);
    assert!(inbox.claim(9, LEASE).await.unwrap().is_empty());
    assert_eq!(inbox.put(&[received("E1")]).await.unwrap(), [false]);

    let letters = inbox.dead_letters(0, 2).await.unwrap();
    assert_eq!(letters.iter().map(|letter| letter.event.clone()).collect::<Vec<_>>(), [received("E1"), received("E2")]);
    assert_eq!(letters[0].attempts, 1);
    assert!(came.duration_since(letters[0].received_at).unwrap() < Duration::from_millis(1));
    let rest = inbox.dead_letters(letters[1].number, 2).await.unwrap();
    assert_eq!(rest.len(), 1);

    assert!(inbox.revive(letters[1].number).await.unwrap());
    assert!(!inbox.revive(letters[1].number).await.unwrap());
    let claims = inbox.claim(9, LEASE).await.unwrap();
    assert_eq!((keys(&claims), claims[0].attempt), (vec!["pix-received/E2"], 1));
    assert_eq!(inbox.dead_letters(0, 9).await.unwrap().len(), 2);
}

#[tokio::test]
async fn what_was_purged_is_still_known() {
    let (inbox, clock, _folder) = inbox().await;
    inbox.put(&[received("E1"), received("E2"), received("E3")]).await.unwrap();
    let claims = inbox.claim(9, LEASE).await.unwrap();
    assert!(inbox.handled(&claims[0]).await.unwrap());
    assert!(inbox.bury(&claims[1]).await.unwrap());
    let age = Duration::from_secs(3600);
    clock.advance(age);
    assert_eq!(inbox.purge(age).await.unwrap(), 0);
    clock.advance(Duration::from_millis(1));
    assert_eq!(inbox.purge(age).await.unwrap(), 1);
    assert_eq!(inbox.purge(age).await.unwrap(), 0);
    let kept: Vec<String> =
        sqlx::query_scalar("SELECT json FROM gerencianet_inbox ORDER BY number").fetch_all(inbox.pool()).await.unwrap();
    assert_eq!(kept, ["", received("E2").json(), received("E3").json()]);
    assert_eq!(inbox.put(&[received("E1")]).await.unwrap(), [false]);
}

#[tokio::test]
async fn a_batch_is_stored_whole_or_not_at_all() {
    let (inbox, _, _folder) = inbox().await;
    sqlx::query(
        "CREATE TRIGGER full BEFORE INSERT ON gerencianet_inbox WHEN NEW.key = 'pix-received/E2'
                 BEGIN SELECT RAISE(FAIL, 'full'); END",
    )
    .execute(inbox.pool())
    .await
    .unwrap();
    assert!(inbox.put(&[received("E1"), received("E2")]).await.is_err());
    assert!(inbox.claim(9, LEASE).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_was_stored_is_there_after_the_process_ended() {
    let (inbox, _, folder) = inbox().await;
    inbox.put(&[received("E1")]).await.unwrap();
    inbox.claim(9, LEASE).await.unwrap();
    inbox.pool().close().await;
    let clock = Arc::new(VirtualClock::new());
    let inbox = SqliteInbox::open(folder.file()).await.unwrap().clock(clock.clone());
    assert!(inbox.claim(9, LEASE).await.unwrap().is_empty());
    clock.advance(LEASE);
    assert_eq!(keys(&inbox.claim(9, LEASE).await.unwrap()), ["pix-received/E1"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn many_at_once_get_each_event_once() {
    let folder = Folder::new();
    let inboxes = [SqliteInbox::open(folder.file()).await.unwrap(), SqliteInbox::open(folder.file()).await.unwrap()];
    let puts = (0..8).map(|part: usize| {
        let inbox = inboxes[part % 2].clone();
        tokio::spawn(async move {
            let mut new = 0;
            for number in 0..50 {
                // Everybody brings the events of a neighbour too.
                let events =
                    [received(&format!("E{part}-{number}")), received(&format!("E{}-{number}", (part + 1) % 8))];
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
                let claims = inbox.claim(7, LEASE).await.unwrap();
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
    assert_eq!(keys.len(), 400);
    keys.sort();
    keys.dedup();
    assert_eq!(keys.len(), 400);
}

#[tokio::test]
async fn a_database_that_forgets_at_a_loss_of_power_is_refused() {
    let folder = Folder::new();
    for (synchronous, is_good) in
        [(SqliteSynchronous::Off, false), (SqliteSynchronous::Normal, false), (SqliteSynchronous::Full, true)]
    {
        let options =
            SqliteConnectOptions::new().filename(folder.file()).create_if_missing(true).synchronous(synchronous);
        let pool = SqlitePoolOptions::new().connect_with(options).await.unwrap();
        assert_eq!(SqliteInbox::with_pool(pool).await.is_ok(), is_good);
    }
}
