"""Uses what ordinary programs use of the library, threads among it."""

from __future__ import annotations
import asyncio, collections, concurrent.futures, contextlib, copy, dataclasses, enum, functools, heapq, inspect, itertools
import json, logging, operator, os, pickle, queue, random, re, signal, string, sys, tempfile, threading, time, traceback, typing, types, warnings, weakref, abc, argparse, textwrap, statistics, decimal, fractions, datetime, pathlib, shutil, struct, array, bisect, csv, io, uuid, platform, socket, select
logging.basicConfig(level=logging.INFO, format="%(asctime)s %(threadName)s %(funcName)s %(lineno)d %(message)s")
Point = collections.namedtuple("Point", "x y")
class Colour(enum.Enum):
    RED = 1
    BLUE = enum.auto()
@dataclasses.dataclass(order=True)
class Account:
    name: str
    amount: int = 0
    tags: list[str] = dataclasses.field(default_factory=list)
class Pair(typing.NamedTuple):
    a: int
    b: str = "x"
T = typing.TypeVar("T")
class Box(typing.Generic[T]):
    def __init__(self, v: T) -> None: self.v = v
class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...
class Square(Shape):
    def area(self): return 4
    @functools.cached_property
    def side(self): return 2
@functools.lru_cache(None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
@contextlib.contextmanager
def around():
    yield 1
@functools.singledispatch
def show(x): return "any"
@show.register(int)
def _(x): return "int"
lock = threading.Lock()
total = 0
def work(n):
    global total
    with lock:
        total += n
    logging.info("worked %s", n)
def handler(number, frame): print("signal", signal.Signals(number).name)
signal.signal(signal.SIGUSR1, handler)
os.kill(os.getpid(), signal.SIGUSR1)
threads = [threading.Thread(target=work, args=(i,)) for i in range(2)]
for t in threads: t.start()
for t in threads: t.join()
with concurrent.futures.ThreadPoolExecutor(2) as pool:
    print(sum(pool.map(fib, range(5))))
    try: pool.submit(int, "x").result()
    except ValueError: traceback.print_exc(); text = traceback.format_exc(); print(len(traceback.extract_stack()) > 0)
async def main():
    await asyncio.sleep(0.1)
    return await asyncio.gather(asyncio.sleep(0, 1), asyncio.sleep(0, 2))
print(asyncio.run(main()))
with around() as one: pass
print(Point(1, 2), Colour.BLUE, Account("a"), Pair(1), Box(3).v, Square().area(), Square().side, show(3))
print(copy.deepcopy(Account("b", 3)), pickle.loads(pickle.dumps(Account("c"))), typing.get_type_hints(Account)["amount"])
print(inspect.signature(work), inspect.getsource(fib)[:10], inspect.isfunction(work))
warnings.warn("careful")
print(eval.__name__, getattr(Point(1, 2), "x"), operator.attrgetter("x")(Point(5, 6)), sorted([3, 1], key=operator.neg))
print(json.dumps({"a": [1, 2]}), string.Template("$a").substitute(a=1), textwrap.dedent("  x"), re.sub("a", "b", "aaa"))
with tempfile.TemporaryDirectory() as folder:
    path = pathlib.Path(folder) / "f"
    path.write_text("x"); print(path.read_text(), os.listdir(folder), shutil.copy(path, folder + "/g")[-1:])
parser = argparse.ArgumentParser(); parser.add_argument("--n", type=int, default=3); print(parser.parse_args([]).n)
a, b = socket.socketpair(); a.send(b"x"); print(b.recv(1)); a.close(); b.close()
print(decimal.Decimal("1.1") + 1, fractions.Fraction(1, 3), datetime.timedelta(seconds=3), statistics.mean([1, 2]), uuid.UUID(int=3), struct.pack("i", 3))
def g():
    yield 1
it = g(); print(next(it), inspect.getgeneratorstate(it))
with contextlib.suppress(KeyError): {}["x"]
try: raise RuntimeError("x")
except RuntimeError as error: print(error.__traceback__.tb_lineno > 0, type(error).__name__)
q = queue.Queue(); q.put(1); print(q.get(), random.random() < 2, platform.python_version()[:1], sys.getsizeof([]) > 0)
ref = weakref.ref(Square()); print(ref() is None, types.SimpleNamespace(a=1), array.array("i", [1])[0], bisect.bisect([1, 2], 1), heapq.nsmallest(1, [3, 2]), list(itertools.islice(itertools.count(), 2)))
writer = csv.writer(io.StringIO()); writer.writerow([1]); print(datetime.datetime.now().year, time.strftime("%Y"), time.localtime().tm_year)
