import threading


class Votes:
    def __init__(self):
        self.count = {"yes": 0, "no": 0}


def vote(votes, choice):
    lock = threading.Lock()
    with lock:
        votes.count[choice] = votes.count[choice] + 1


ballot = ["yes", "no", "yes"]
v = Votes()
threads = [threading.Thread(target=vote, args=(v, c)) for c in ballot]
for t in threads:
    t.start()
for t in threads:
    t.join()
winner = max(v.count, key=v.count.get)
print("winner is", winner, "with", v.count[winner], "votes")
