import threading
import time


class Philosopher(threading.Thread):
    running = True

    def __init__(self, name, left, right):
        threading.Thread.__init__(self, name=name)
        self.left = left
        self.right = right

    def run(self):
        while self.running:
            time.sleep(0.01)
            print(f"{self.name} is hungry.")
            self.dine()

    def dine(self):
        with self.left:
            time.sleep(0.01)
            with self.right:
                print(f"{self.name} starts eating.")
                time.sleep(0.01)
            print(f"{self.name} finishes eating.")


def main():
    forks = [threading.Lock() for _ in range(3)]
    names = ("Aristotle", "Kant", "Buddha")
    philosophers = [Philosopher(n, forks[i % 3], forks[(i + 1) % 3]) for i, n in enumerate(names)]
    Philosopher.running = True
    for p in philosophers:
        p.start()
    time.sleep(1)
    Philosopher.running = False
    print("Now we're finishing.")


if __name__ == "__main__":
    main()
