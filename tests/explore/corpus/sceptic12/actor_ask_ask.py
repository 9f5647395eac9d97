import queue
import threading


class AccountActor(threading.Thread):
    def __init__(self):
        super().__init__()
        self.inbox = queue.Queue()
        self.balance = 0

    def run(self):
        while True:
            kind, n, reply = self.inbox.get()
            if kind == 'stop':
                return
            if kind == 'set':
                self.balance = n
            reply.put(self.balance)

    def ask(self, kind, n=0):
        reply = queue.Queue()
        self.inbox.put((kind, n, reply))
        return reply.get()


acc = AccountActor()
acc.start()


def deposit(n):
    now = acc.ask('get')
    acc.ask('set', now + n)


ts = [threading.Thread(target=deposit, args=(k,)) for k in (10, 20)]
for t in ts:
    t.start()
for t in ts:
    t.join()
acc.inbox.put(('stop', 0, None))
acc.join()
print(acc.balance)
