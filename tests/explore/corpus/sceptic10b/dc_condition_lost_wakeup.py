import threading
from dataclasses import dataclass, field


@dataclass
class Mailbox:
    letters: list = field(default_factory=list)
    arrived: threading.Condition = field(default_factory=threading.Condition)

    def put(self, letter):
        self.letters.append(letter)
        with self.arrived:
            self.arrived.notify()

    def take(self):
        if not self.letters:
            with self.arrived:
                self.arrived.wait()
        return self.letters.pop(0)


box = Mailbox()
got = []


def reader():
    got.append(box.take())


def postman():
    box.put(1)


ts = [threading.Thread(target=reader), threading.Thread(target=postman)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("got", got)
