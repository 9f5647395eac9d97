# 按奇偶分组
import threading

groups = {}


def classify(numbers):
    for n in numbers:
        key = "even" if n % 2 == 0 else "odd"
        if key not in groups:
            groups[key] = []
        groups[key].append(n)


parts = [range(0, 4), range(4, 7), range(7, 10)]
threads = []
for part in parts:
    t = threading.Thread(target=classify, args=(part,))
    threads.append(t)
    t.start()
for t in threads:
    t.join()
for key in sorted(groups):
    print(key, sorted(groups[key]))
