import threading


class Record:
    def __init__(self):
        self.__dict__["data"] = {"n": 0}

    def __getattr__(self, name):
        return self.__dict__["data"][name]

    def __setattr__(self, name, value):
        self.__dict__["data"][name] = value


r = Record()


def add():
    r.n += 1


ts = [threading.Thread(target=add) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(r.n)
