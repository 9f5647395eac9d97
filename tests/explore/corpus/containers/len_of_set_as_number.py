import threading

seen = set()
numbers = []


def arrive(name):
    number = len(seen)
    seen.add(name)
    numbers.append(number)


ts = [threading.Thread(target=arrive, args=(name,)) for name in "ab"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(numbers))
