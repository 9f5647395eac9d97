import threading

voted = set()
votes = {"red": 0, "blue": 0}
lock = threading.Lock()


def has_voted(voter):
    with lock:
        return voter in voted


def vote(voter, party):
    if has_voted(voter):
        print(voter, "has voted already")
        return
    with lock:
        votes[party] += 1
        voted.add(voter)


ts = [threading.Thread(target=vote, args=("ann", "red")),
      threading.Thread(target=vote, args=("ann", "blue"))]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sum(votes.values()))
