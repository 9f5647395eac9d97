import queue
import threading


class AccountActor(threading.Thread):
    def __init__(self, balance):
        super().__init__(daemon=True)
        self.inbox = queue.SimpleQueue()
        self.__balance = balance

    def run(self):
        while True:
            method, args, reply = self.inbox.get()
            reply.put(getattr(self, 'do_' + method)(*args))

    def do_withdraw(self, n):
        if n > self.__balance:
            return False
        self.__balance -= n
        return True

    def do_balance(self):
        return self.__balance

    def ask(self, method, *args):
        reply = queue.SimpleQueue()
        self.inbox.put((method, args, reply))
        return reply.get()


actor = AccountActor(100)
actor.start()
answers = []


def client(n):
    answers.append(actor.ask('withdraw', n))


ts = [threading.Thread(target=client, args=(n,)) for n in (15, 20, 500)]
for t in ts: t.start()
for t in ts: t.join()
print(actor.ask('balance'), sorted(answers, reverse=True))
