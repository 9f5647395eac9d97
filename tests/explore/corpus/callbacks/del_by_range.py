import threading


class Line:
    def __init__(self):
        self.people = ["甲", "乙", "丙", "丁"]

    def leave(self, who):
        for i in range(len(self.people)):
            if self.people[i] == who:
                del self.people[i]
                return True
        return False


line = Line()
threads = [threading.Thread(target=line.leave, args=(who,)) for who in ("甲", "乙")]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(line.people))
