import threading

sheet = []
done = threading.Semaphore(0)


def guest(name):
    sheet.append(name)
    done.release()


names = ["ann", "bob", "cid"]
for n in names:
    threading.Thread(target=guest, args=(n,), daemon=True).start()
for _ in names[1:]:
    done.acquire()
print(sorted(sheet))
