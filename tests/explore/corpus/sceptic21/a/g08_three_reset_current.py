import threading


class Worker:
    job = None

    def run(self, name):
        self.job = {"name": name}
        self.job["state"] = "run"
        self.job["state"] = "done"
        self.job = None


w = Worker()
ts = [threading.Thread(target=w.run, args=(n,)) for n in "abc"]
for t in ts:
    t.start()
for t in ts:
    t.join()
print("end")
