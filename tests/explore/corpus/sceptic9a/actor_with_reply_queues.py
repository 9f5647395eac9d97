import queue
import threading


class BankActor(threading.Thread):
    def __init__(self, balances):
        super().__init__()
        self.balances = balances
        self.inbox = queue.Queue()

    def run(self):
        while True:
            msg = self.inbox.get()
            if msg is None:
                break
            command, args, reply = msg
            reply.put(getattr(self, "do_" + command)(*args))

    def do_transfer(self, src, dst, n):
        if self.balances[src] < n:
            return False
        self.balances[src] -= n
        self.balances[dst] += n
        return True

    def do_balance(self, who):
        return self.balances[who]

    def ask(self, command, *args):
        reply = queue.Queue(maxsize=1)
        self.inbox.put((command, args, reply))
        return reply.get()


bank = BankActor({"a": 100, "b": 100})
bank.start()
results = {}


def client(name, jobs):
    results[name] = [bank.ask("transfer", *j) for j in jobs]


c1 = threading.Thread(target=client, args=("one", [("a", "b", 50), ("a", "b", 500)]))
c2 = threading.Thread(target=client, args=("two", [("b", "a", 20)]))
c1.start(); c2.start()
c1.join(); c2.join()
bank.inbox.put(None)
bank.join()
print(bank.balances, results["one"])
