import threading

numbers = [0] * 5


def more():
    for i in range(len(numbers)):
        numbers[i] = numbers[i] + 1


ts = [threading.Thread(target=more) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(numbers)
