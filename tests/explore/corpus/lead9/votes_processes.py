from multiprocessing import Lock, Manager, Process

def vote(votes, seen, lock, who, for_whom):
    with lock:
        if who in seen:
            return
        seen.append(who)
        votes[for_whom] = votes.get(for_whom, 0) + 1

if __name__ == "__main__":
    with Manager() as manager:
        votes, seen, lock = manager.dict(), manager.list(), Lock()
        ballots = [("a", "x"), ("b", "y"), ("a", "x")]
        ps = [Process(target=vote, args=(votes, seen, lock, *b)) for b in ballots]
        for p in ps: p.start()
        for p in ps: p.join()
        print(sum(votes.values()))
