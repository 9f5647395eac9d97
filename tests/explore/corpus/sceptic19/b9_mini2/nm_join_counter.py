import threading


class Team:
    def __init__(self):
        self.joined = 0
        self.lock = threading.Lock()
        self.thread = threading.Thread(target=int)
        self.thread.start()

    def join(self):
        with self.lock:
            self.joined += 1
            first = self.joined == 1
        if first:
            self.thread.join()


team = Team()


def work():
    team.join()


ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(team.joined)
