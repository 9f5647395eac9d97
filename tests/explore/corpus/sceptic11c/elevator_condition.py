"""电梯模拟"""
import random
import threading
import time


class Elevator(threading.Thread):
    def __init__(self, floors):
        super().__init__(name="电梯")
        self.floors = floors
        self.current = 1
        self.requests = set()
        self.cond = threading.Condition()
        self.running = True
        self.moves = 0

    def press(self, floor):
        with self.cond:
            self.requests.add(floor)
            self.cond.notify_all()

    def wait_for_arrival(self, floor):
        with self.cond:
            while floor in self.requests:
                self.cond.wait()

    def shutdown(self):
        with self.cond:
            self.running = False
            self.cond.notify_all()

    def run(self):
        while True:
            with self.cond:
                while self.running and not self.requests:
                    self.cond.wait()
                if not self.requests:
                    break
                target = min(self.requests, key=lambda f: abs(f - self.current))
            while self.current != target:
                self.current += 1 if target > self.current else -1
                self.moves += 1
                time.sleep(0.001)
            with self.cond:
                self.requests.discard(target)
                self.cond.notify_all()
        print("电梯停运")


def passenger(elevator, name):
    start, goal = random.sample(range(1, elevator.floors + 1), 2)
    elevator.press(start)
    elevator.wait_for_arrival(start)
    elevator.press(goal)
    elevator.wait_for_arrival(goal)
    print(f"{name} 到达 {goal} 层")


def main():
    elevator = Elevator(5)
    elevator.start()
    people = [threading.Thread(target=passenger, args=(elevator, f"乘客{i}")) for i in range(2)]
    for p in people:
        p.start()
    for p in people:
        p.join()
    elevator.shutdown()
    elevator.join()


if __name__ == "__main__":
    main()
