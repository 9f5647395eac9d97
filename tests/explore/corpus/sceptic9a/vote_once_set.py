import threading
from collections import Counter


class Ballot:
    def __init__(self):
        self.voted = set()
        self.votes = Counter()
        self.rejected = 0
        self.lock = threading.Lock()

    def vote(self, who, choice):
        with self.lock:
            if who in self.voted:
                self.rejected += 1
                return False
            self.voted.add(who)
            self.votes[choice] += 1
            return True


ballot = Ballot()


def machine(entries):
    for who, choice in entries:
        accepted = ballot.vote(who, choice)
        if not accepted:
            accepted = ballot.vote(who, choice)
        del accepted


m1 = threading.Thread(target=machine, args=([("ann", "yes"), ("ben", "no")],))
m2 = threading.Thread(target=machine, args=([("ann", "yes"), ("cid", "yes")],))
m1.start(); m2.start()
m1.join(); m2.join()
print(dict(sorted(ballot.votes.items())), "rejected", ballot.rejected)
