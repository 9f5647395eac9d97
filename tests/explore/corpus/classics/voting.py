import threading

votes = {'A': 0, 'B': 0}
voted = set()
lock = threading.Lock()

def vote(voter, choice):
    with lock:
        if voter in voted:
            return False
        voted.add(voter)
        votes[choice] = votes.get(choice, 0) + 1
        return True

def booth(ballots):
    good = 0
    for voter, choice in ballots:
        good += vote(voter, choice)
    results.append(good)

results = []
ts = [threading.Thread(target=booth, args=(b,)) for b in ([(1, 'A'), (2, 'B')], [(2, 'A'), (3, 'A')], [(1, 'B')])]
for t in ts: t.start()
for t in ts: t.join()
print(sum(votes.values()), sum(results))
