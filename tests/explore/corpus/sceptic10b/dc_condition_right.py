import threading
from dataclasses import dataclass, field


@dataclass
class Mailbox:
    letters: list = field(default_factory=list)
    arrived: threading.Condition = field(default_factory=threading.Condition)

    def put(self, letter):
        with self.arrived:
            self.letters.append(letter)
            self.arrived.notify()

    def take(self):
        with self.arrived:
            while not self.letters:
                self.arrived.wait()
            return self.letters.pop(0)


box = Mailbox()
got = []


def reader():
    for _ in range(2):
        got.append(box.take())


def postman():
    for n in (1, 2):
        box.put(n)


ts = [threading.Thread(target=reader), threading.Thread(target=postman)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("got", got)
