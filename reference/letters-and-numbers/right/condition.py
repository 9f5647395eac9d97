"""Right: a condition and a variable that says whose turn it is; classes of their own."""
import threading


class Turns:
    def __init__(self):
        self.condition = threading.Condition()
        self.now = "numbers"

    def take(self, mine, text, following):
        with self.condition:
            while self.now != mine:
                self.condition.wait()
            print(text, end="", flush=True)
            self.now = following
            self.condition.notify_all()


class Numbers(threading.Thread):
    def __init__(self, turns):
        super().__init__(name="numbers")
        self.turns = turns

    def run(self):
        for number in range(1, 52, 2):
            self.turns.take("numbers", str(number) + str(number + 1), "letters")


class Letters(threading.Thread):
    def __init__(self, turns):
        super().__init__(name="letters")
        self.turns = turns

    def run(self):
        for letter in map(chr, range(65, 91)):
            self.turns.take("letters", letter, "numbers")


if __name__ == "__main__":
    turns = Turns()
    both = [Letters(turns), Numbers(turns)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
