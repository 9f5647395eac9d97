import threading

memo = {}
sent = []


def greet(name):
    if name in memo:
        return memo[name]
    sent.append(name)
    memo[name] = name.upper()
    return memo[name]


ts = [threading.Thread(target=greet, args=("li",)) for _ in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(sent))
