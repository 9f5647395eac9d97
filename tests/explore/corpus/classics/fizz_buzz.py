import threading

condition = threading.Condition()
n = 1
LAST = 15


def say(mine, word):
    global n
    while True:
        with condition:
            while n <= LAST and not mine(n):
                condition.wait()
            if n > LAST:
                return
            print(word or n, end=" ")
            n += 1
            condition.notify_all()


ts = [
    threading.Thread(target=say, args=(lambda k: k % 15 == 0, "fizzbuzz")),
    threading.Thread(target=say, args=(lambda k: k % 3 == 0 and k % 5, "fizz")),
    threading.Thread(target=say, args=(lambda k: k % 5 == 0 and k % 3, "buzz")),
    threading.Thread(target=say, args=(lambda k: k % 3 and k % 5, None)),
]
for t in ts:
    t.start()
for t in ts:
    t.join()
print()
