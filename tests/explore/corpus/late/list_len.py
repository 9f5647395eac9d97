import threading
results = []
count = {'ok': 0}

def worker(n):
    for k in range(n):
        results.append(k)
        count['ok'] += 1

t = threading.Thread(target=worker, args=(12,))
t.start()
while len(results) < 12:
    pass
assert count['ok'] == 12
