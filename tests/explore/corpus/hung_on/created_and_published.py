import threading


class Report:
    def __init__(self):
        self.total = 0
        self.rows = 0


lock = threading.Lock()
latest = Report()
history = []


def work(n):
    global latest
    with lock:
        report = Report()
        report.total = latest.total + n
        report.rows = latest.rows + 1
        latest = report
    with lock:
        history.append(report)
        report.rows = report.rows + 0


threads = [threading.Thread(target=work, args=(n,)) for n in (1, 2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(latest.total, latest.rows)
