import threading
from collections import UserDict


class Votes(UserDict):
    def vote(self, name):
        self[name] = self.get(name, 0) + 1


votes = Votes()


def work():
    votes.vote("yes")


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()

print(votes)
