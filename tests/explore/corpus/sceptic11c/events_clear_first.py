import threading


class Alternator:
    def __init__(self):
        self.num_turn = threading.Event()
        self.let_turn = threading.Event()
        self.num_turn.set()

    def numbers(self):
        for i in range(1, 11, 2):
            self.num_turn.wait()
            self.num_turn.clear()
            print(i, i + 1, sep="", end="")
            self.let_turn.set()

    def letters(self):
        for c in "ABCDE":
            self.let_turn.wait()
            self.let_turn.clear()
            print(c, end="")
            self.num_turn.set()


def main():
    a = Alternator()
    threads = [threading.Thread(target=a.numbers), threading.Thread(target=a.letters)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print()


if __name__ == "__main__":
    main()
