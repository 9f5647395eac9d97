import threading
class Name:
    def __init__(self, s):
        self.s = s
        self._upper = None
    @property
    def upper(self):
        if self._upper is None:
            self._upper = self.s.upper()
        return self._upper
n = Name("li")
out = []
def work():
    out.append(n.upper)
ts = [threading.Thread(target=work) for _ in range(2)]
for t in ts: t.start()
for t in ts: t.join()
print(out[0])
