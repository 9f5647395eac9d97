import csv
import threading

lock = threading.Lock()


def add(name, score):
    with lock, open("s.csv", "a", newline="") as f:
        csv.writer(f).writerow([name, score])


ts = [threading.Thread(target=add, args=(f"s{i}", i)) for i in range(3)]
for t in ts: t.start()
for t in ts: t.join()
with open("s.csv", newline="") as f:
    print(sum(int(r[1]) for r in csv.reader(f)))
