import threading

class Field:
    def __set_name__(self, owner, name):
        self.key = "_" + name

    def __get__(self, obj, owner=None):
        return obj.__dict__.get(self.key, 0)

    def __set__(self, obj, value):
        obj.__dict__[self.key] = value


class Player:
    score = Field()


p = Player()


def work(i):
    p.score += 5


def main():
    threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(p.score)


if __name__ == "__main__":
    main()
