import threading
import time


class QueueMachine:
    def __init__(self):
        self.tickets = []

    def draw(self, who):
        number = len(self.tickets) + 1
        time.sleep(0.001)
        self.tickets.append((number, who))
        return number


def customer(machine, name):
    print(f"{name}: Nr. {machine.draw(name)}")


def main():
    m = QueueMachine()
    ts = [threading.Thread(target=customer, args=(m, f"客户{i}")) for i in range(3)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    print(sorted(n for n, _ in m.tickets))


if __name__ == "__main__":
    main()
