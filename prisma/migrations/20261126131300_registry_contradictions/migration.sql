-- What the registry's files say that cannot stand beside what people have decided.
CREATE TABLE "RegistryContradiction" (
    "id" UUID NOT NULL,
    "found" JSONB NOT NULL,
    "foundAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "RegistryContradiction_pkey" PRIMARY KEY ("id")
);
