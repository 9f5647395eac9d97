import threading


class Office:
    def __init__(self, tickets):
        self.tickets = tickets
        self.cond = threading.Condition()

    def buy(self, who):
        self.cond.acquire()
        try:
            if self.tickets < 1:
                print(who, "等待退票")
                self.cond.wait()
            self.tickets -= 1
            print(who, "买到票, 剩余", self.tickets)
        finally:
            self.cond.release()

    def give_back(self):
        self.cond.acquire()
        self.tickets += 1
        self.cond.notify_all()
        self.cond.release()


office = Office(0)


def returns():
    for _ in range(2):
        office.give_back()


ts = [threading.Thread(target=office.buy, args=(who,)) for who in ("甲", "乙")]
ts.append(threading.Thread(target=returns))
for t in ts:
    t.start()
for t in ts:
    t.join()
