"""Classes of one's own over Thread, with locals of threads and names."""
import threading

results = {}
local = threading.local()


class Worker(threading.Thread):
    made = 0

    def __init__(self, number, *given, **named):
        super().__init__(*given, **named)
        Worker.made += 1
        self.number = number
        self.result = None
        self.daemon = number == 0

    def run(self):
        local.value = self.number
        local.value += 1
        self.result = local.value ** 2
        results[self.name] = self.result
        results["sum"] = results.get("sum", 0) + self.result
        self.finish()

    def finish(self):
        self.number -= 1


workers = [Worker(n, name="worker-%d" % n) for n in range(3)]
for worker in workers:
    worker.start()
    worker.join()
print(results, [w.result for w in workers], Worker.made, [w.number for w in workers], hasattr(local, "value"))
print(threading.current_thread().name, workers[0].daemon, workers[1].is_alive(), len(threading.enumerate()))


class Failing(Worker):
    def run(self):
        self.result += 1


failing = Failing(1, name="failing")
failing.start()
failing.join()
local.value
