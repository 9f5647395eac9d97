import threading

out = []
threads = []
for i in range(3):
    t = threading.Thread(target=lambda i=i: out.append(i))
    threads.append(t)
    t.start()
for t in threads:
    t.join()
print(sorted(out))
