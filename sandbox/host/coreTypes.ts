/** The part of the Functions host's contract with `@azure/functions` that this sandbox speaks. */
export interface Binding {
  type: string;
  direction: string;
  route?: string;
  methods?: string[];
  schedule?: string;
  containerName?: string;
}

export interface FunctionMetadata {
  name: string;
  bindings: Record<string, Binding>;
}

export type FunctionCallback = (...inputs: unknown[]) => unknown;

export interface TypedData {
  json?: string;
  http?: HttpData;
}

export interface HttpData {
  method?: string;
  url?: string;
  headers?: Record<string, string>;
  params?: Record<string, string>;
  query?: Record<string, string>;
  statusCode?: string;
  body?: { bytes?: Uint8Array; string?: string };
}

export interface CoreInvocation {
  invocationId: string;
  metadata: FunctionMetadata;
  request: Record<string, unknown>;
  log: (level: string, category: string, message: string) => void;
}

export interface InvocationModel {
  getArguments(): Promise<{ context: unknown; inputs: unknown[] }>;
  invokeFunction(context: unknown, inputs: unknown[], callback: FunctionCallback): Promise<unknown>;
  getResponse(context: unknown, result: unknown): Promise<{ returnValue?: TypedData | null }>;
}

export interface ProgrammingModel {
  getInvocationModel(core: CoreInvocation): InvocationModel;
}
