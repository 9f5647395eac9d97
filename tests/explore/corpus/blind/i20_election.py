import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from collections import Counter


class Election:
    def __init__(self, candidates, voters):
        self.votes = Counter({c: 0 for c in candidates})
        self.register = {v: False for v in voters}
        self.invalid = []
        self.lock = threading.Lock()
        self.open = True

    def vote(self, voter, candidate):
        with self.lock:
            if not self.open:
                return False
            if voter not in self.register or self.register[voter]:
                self.invalid.append((voter, candidate))
                return False
            if candidate not in self.votes:
                self.invalid.append((voter, candidate))
                return False
            self.register[voter] = True
            self.votes[candidate] += 1
            return True

    def close(self):
        with self.lock:
            self.open = False
            winner, count = max(sorted(self.votes.items()), key=lambda item: item[1])
            return winner, count, sum(self.votes.values())


election = Election(['red', 'green', 'blue'], ['v%d' % i for i in range(5)])
ballots = [('v0', 'red'), ('v1', 'red'), ('v2', 'blue'), ('v1', 'green'), ('v9', 'red'), ('v3', 'pink'), ('v4', 'red')]
accepted = 0
with ThreadPoolExecutor(max_workers=3) as pool:
    futures = {pool.submit(election.vote, *b): b for b in ballots}
    for future in as_completed(futures):
        if future.result():
            accepted += 1
winner, count, total = election.close()
assert total == accepted == 4, (total, accepted)
print(winner, total, len(election.invalid))
