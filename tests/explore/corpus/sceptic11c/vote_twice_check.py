import threading


class Poll:
    def __init__(self, options):
        self.votes = dict.fromkeys(options, 0)
        self.voted = set()
        self.lock = threading.Lock()

    def has_voted(self, who):
        with self.lock:
            return who in self.voted

    def cast(self, who, option):
        with self.lock:
            self.voted.add(who)
            self.votes[option] += 1


def voter(poll, who, option):
    if poll.has_voted(who):
        print(f"{who} has voted already")
        return
    poll.cast(who, option)


def main():
    poll = Poll(["yes", "no"])
    ballots = [("eve", "yes"), ("eve", "no"), ("tom", "no")]
    ts = [threading.Thread(target=voter, args=(poll, w, o)) for w, o in ballots]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(sum(poll.votes.values()), "votes by", len(poll.voted), "people")


if __name__ == "__main__":
    main()
