import threading

seen = set()


def look(numbers):
    for n in numbers:
        seen.add(n % 7)


ts = [threading.Thread(target=look, args=(range(20),)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(seen))
