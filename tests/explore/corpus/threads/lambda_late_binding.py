import threading

out = []
threads = []
for i in range(3):
    t = threading.Thread(target=lambda: out.append(i))
    threads.append(t)
    t.start()
for t in threads:
    t.join()
print(sorted(out))
