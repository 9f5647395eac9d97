import threading
from statistics import mean

MARKS = {"Ann": [80, 90], "Bob": [70, 80], "Cid": [95, 95]}


class Grader(threading.Thread):
    def __init__(self, slot, name, marks, results):
        super().__init__()
        self.slot, self.student, self.marks, self.results = slot, name, marks, results

    def run(self):
        self.results[self.slot] = f"{self.student} {mean(self.marks):.1f}"


def main():
    results = [None] * len(MARKS)
    graders = [Grader(i, n, m, results) for i, (n, m) in enumerate(MARKS.items())]
    for g in graders:
        g.start()
    for g in graders:
        g.join()
    print(results)


if __name__ == "__main__":
    main()
