import threading
class Job:
    def __init__(self, n): self.n = n; self.done = False
    def __del__(self): print('job gone', self.n)
def run(j): j.done = True
for i in range(2):
    j = Job(i); t = threading.Thread(target=run, args=(j,)); t.start(); t.join(); print(j.done)
    del j, t
    print('next')
