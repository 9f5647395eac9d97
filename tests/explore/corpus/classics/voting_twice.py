import threading

votes = {'A': 0, 'B': 0}
voted = set()
lock = threading.Lock()

def vote(voter, choice):
    if voter in voted:
        return False
    with lock:
        voted.add(voter)
        votes[choice] += 1
    return True

ts = [threading.Thread(target=vote, args=(7, c)) for c in 'AB']
for t in ts: t.start()
for t in ts: t.join()
print(votes)
